// renameat2 and renamex_np are in no module that Swift can import.
#define _GNU_SOURCE
#include "folder_exchange.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

int folder_exchange(const char *first, const char *second) {
#if defined(__APPLE__)
    int status = renamex_np(first, second, RENAME_SWAP);
#else
    int status = renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
#endif
    return status == 0 ? 0 : errno;
}
