#pragma once

/// Exchanges two paths of one file system in one step, so that there is no moment without either.
/// Returns 0, or the `errno` that says why not.
int folder_exchange(const char *first, const char *second);
