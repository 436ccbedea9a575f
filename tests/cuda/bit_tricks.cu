// nvcc: -arch=sm_80
// Counting, reversing, funnel shifts, fields.
extern "C" __global__ void bit_tricks(const unsigned *a, const unsigned *b, unsigned *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned x = a[i], y = b[i], *o = out + i * 12;
    unsigned long long w = ((unsigned long long)x << 32) | y;
    o[0] = __popc(x) + __popcll(w);
    o[1] = __clz(x) * 100 + __clzll(w);
    o[2] = __ffs(x) * 100 + __ffsll(w);
    o[3] = __brev(x);
    o[4] = (unsigned)(__brevll(w) >> 16);
    o[5] = __funnelshift_l(x, y, y);
    o[6] = __funnelshift_rc(x, y, y & 63);
    o[7] = (x >> (y & 31)) & 0x3F;
    asm("bfe.s32 %0, %1, %2, %3;" : "=r"(o[8]) : "r"(x), "r"(y & 63), "r"(y >> 8 & 63));
    asm("bfi.b32 %0, %1, %2, %3, %4;" : "=r"(o[9]) : "r"(x), "r"(y), "r"(x >> 3 & 63), "r"(y >> 5 & 63));
    asm("bfind.s32 %0, %1;" : "=r"(o[10]) : "r"(x));
    o[11] = (x & y) | (~x & (y >> 1)) ^ (x | ~y);
}
