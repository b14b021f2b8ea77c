// The header of zlib that HubImport/Archive/Deflate.swift uses; nothing else imports this module.
#include <zlib.h>
