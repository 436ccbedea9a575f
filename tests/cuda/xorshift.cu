// nvcc: -arch=sm_80
// Random numbers: 64-bit shifts and products, high halves, carries.
extern "C" __global__ void xorshift(unsigned long long seed, unsigned long long *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned long long s = seed + 0x9E3779B97F4A7C15ull * (i + 1), hi = 0;
    for (int k = 0; k < 10; k++) {
        s ^= s >> 12; s ^= s << 25; s ^= s >> 27;
        unsigned long long m = s * 0x2545F4914F6CDD1Dull;
        unsigned lo32, c;
        asm("add.cc.u32 %0, %2, %3;\n\taddc.u32 %1, 0, 0;" : "=r"(lo32), "=r"(c) : "r"((unsigned)m), "r"((unsigned)(m >> 32)));
        hi += __umul64hi(m, s) + lo32 + ((unsigned long long)c << 40) + __umulhi((unsigned)m, (unsigned)s);
    }
    out[i] = s ^ hi;
}
