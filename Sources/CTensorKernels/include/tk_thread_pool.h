// A pool of worker threads that share out the items of a loop.
#pragma once

typedef struct tk_thread_pool tk_thread_pool;

// A pool that works with `threads` threads, the caller's among them. It lives as long as the process.
tk_thread_pool *tk_thread_pool_create(int threads);

// Calls body(context, item) once for each item in 0..<items and returns when all are done. Which thread takes which item
// is left open, so items must not depend on each other; `threads` bounds how many take part. Called from within a body, or
// while another thread uses the pool, it runs all items on the calling thread.
void tk_thread_pool_run(tk_thread_pool *pool, int threads, long items, void (*body)(void *context, long item), void *context);
