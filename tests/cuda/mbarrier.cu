// nvcc: -arch=sm_80
// Phases of a barrier object: tokens, parities, and a producer warp that waits for its consumers.
extern "C" __global__ void mbarrier(const int *in, int *out, int rounds) {
    __shared__ unsigned long long full, empty;
    __shared__ int box[32];
    int t = threadIdx.x, warp = t / 32, lane = t % 32;
    unsigned f = (unsigned)__cvta_generic_to_shared(&full), e = (unsigned)__cvta_generic_to_shared(&empty);
    if (t == 0) {
        asm volatile("mbarrier.init.shared.b64 [%0], 32;" ::"r"(f) : "memory");
        asm volatile("mbarrier.init.shared.b64 [%0], 64;" ::"r"(e) : "memory");
    }
    __syncthreads();
    int sum = 0;
    for (int r = 0; r < rounds; r++) {
        unsigned p = r & 1;
        unsigned bar = warp == 0 ? e : f, parity = warp == 0 ? p ^ 1 : p;
        unsigned long long token;
        asm volatile("{ .reg .pred ok; again: mbarrier.test_wait.parity.shared.b64 ok, [%0], %1; @!ok bra again; }" ::"r"(bar), "r"(parity) : "memory");
        if (warp == 0) {
            box[lane] = in[r * 32 + lane];
            asm volatile("mbarrier.arrive.shared.b64 %0, [%1];" : "=l"(token) : "r"(f) : "memory");
        } else {
            sum += box[31 - lane] * warp;
            asm volatile("mbarrier.arrive.shared.b64 %0, [%1];" : "=l"(token) : "r"(e) : "memory");
        }
    }
    out[t] = sum;
}
