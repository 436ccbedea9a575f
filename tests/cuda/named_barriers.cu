// nvcc: -arch=sm_80
// One warp produces, three consume, through two named barriers.
extern "C" __global__ void named_barriers(const int *in, int *out, int rounds) {
    __shared__ int box[32];
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    if (warp == 0) {
        for (int r = 0; r < rounds; r++) {
            asm volatile("bar.sync 2, 128;" ::: "memory");
            box[lane] = in[r * 32 + lane] * 2;
            asm volatile("bar.arrive 1, 128;" ::: "memory");
        }
    } else {
        int sum = 0;
        for (int r = 0; r < rounds; r++) {
            asm volatile("bar.arrive 2, 128;" ::: "memory");
            asm volatile("bar.sync 1, 128;" ::: "memory");
            sum += box[(lane + warp) & 31];
        }
        out[(warp - 1) * 32 + lane] = sum;
    }
}
