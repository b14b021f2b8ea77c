// The least a generator on cmark-gfm can do: reads every Markdown file below a folder, has it parsed and written as
// HTML, and writes that below another. No links, no templates, no front matter.
//
//     bench-floor CONTENT OUTPUT THREADS
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <ftw.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *content, *output;
static char **paths;
static size_t count, room;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static size_t next_path;

static _Noreturn void fail(const char *path) {
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    exit(3);
}

static int note(const char *path, const struct stat *info, int kind, struct FTW *place) {
    (void)info, (void)place;
    size_t length = strlen(path);
    if (kind == FTW_D) {
        char folder[4096];
        snprintf(folder, sizeof folder, "%s%s", output, path + strlen(content));
        if (mkdir(folder, 0777) != 0 && errno != EEXIST) fail(folder);
    } else if (kind == FTW_F && length > 3 && strcmp(path + length - 3, ".md") == 0) {
        if (count == room) {
            room = room ? 2 * room : 1024;
            paths = realloc(paths, room * sizeof *paths);
        }
        if (!paths || !(paths[count++] = strdup(path))) fail(path);
    }
    return 0;
}

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    struct stat info;
    if (!file || fstat(fileno(file), &info) != 0) fail(path);
    *size = (size_t)info.st_size;
    char *bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, file) != *size) fail(path);
    fclose(file);
    return bytes;
}

static void convert(const char *path, cmark_syntax_extension *table) {
    size_t size;
    char *bytes = read_file(path, &size);
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_feed(parser, bytes, size);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, NULL);

    char target[4096];
    snprintf(target, sizeof target, "%s%.*s.html", output, (int)(strlen(path + strlen(content)) - 3), path + strlen(content));
    FILE *file = fopen(target, "wb");
    size_t length = strlen(html);
    if (!file || fwrite(html, 1, length, file) != length || fclose(file) != 0) fail(target);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(bytes);
}

static void *work(void *table) {
    for (;;) {
        pthread_mutex_lock(&lock);
        size_t first = next_path;
        next_path += 16;
        pthread_mutex_unlock(&lock);
        if (first >= count) return NULL;
        for (size_t index = first; index < count && index < first + 16; index++) convert(paths[index], table);
    }
}

int main(int argc, char **argv) {
    int threads = argc == 4 ? atoi(argv[3]) : 0;
    if (threads < 1 || threads > 64) {
        fprintf(stderr, "usage: bench-floor CONTENT OUTPUT THREADS\n");
        return 2;
    }
    content = argv[1];
    output = argv[2];
    cmark_gfm_core_extensions_ensure_registered();
    if (nftw(content, note, 32, FTW_PHYS) != 0) fail(content);
    pthread_t all[64];
    for (int index = 0; index < threads; index++) pthread_create(&all[index], NULL, work, cmark_find_syntax_extension("table"));
    for (int index = 0; index < threads; index++) pthread_join(all[index], NULL);
    printf("%zu pages\n", count);
    return 0;
}
