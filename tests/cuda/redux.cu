// nvcc: -arch=sm_80
// Integer reductions of a warp in one instruction.
extern "C" __global__ void redux(const unsigned *x, unsigned *out) {
    unsigned v = x[threadIdx.x], *o = out + threadIdx.x * 6;
    unsigned m = threadIdx.x & 1 ? 0xAAAAAAAAu : 0x55555555u;
    o[0] = __reduce_add_sync(~0u, v);
    o[1] = __reduce_min_sync(~0u, v);
    o[2] = (unsigned)__reduce_max_sync(~0u, (int)v);
    if (threadIdx.x & 1) o[3] = __reduce_and_sync(m, v | 0xFF);
    else o[3] = __reduce_or_sync(m, v & 0xFF);
    o[4] = __reduce_xor_sync(~0u, v);
    o[5] = __reduce_min_sync(~0u, (int)v);
}
