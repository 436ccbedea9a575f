// nvcc: -arch=sm_80 -Xcicc -O0
// Jumps into the middle of a loop: control flow that no structure describes.
extern "C" __global__ void irreducible(const int *start, int *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int x = start[i], steps = 0;
    if (x & 1) goto odd;
even:
    x >>= 1;
    steps++;
    if (x <= 1 || steps > 500) goto end;
    if (x & 1) goto odd;
    goto even;
odd:
    if (x == 1) goto end;
    x = 3 * x + 1;
    steps++;
    if (steps > 500) goto end;
    goto even;
end:
    out[i] = steps * 10 + (x & 7);
}
