// The headers of cmark-gfm that Markdown/CMark.swift uses; nothing else imports this module.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
