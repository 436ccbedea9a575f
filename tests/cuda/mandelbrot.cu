// nvcc: -arch=sm_89
// Nested loops with break, and threads that end early.
extern "C" __global__ void mandelbrot(int w, int h, int limit, int *out) {
    int px = blockIdx.x * blockDim.x + threadIdx.x, py = blockIdx.y * blockDim.y + threadIdx.y;
    if (px >= w) return;
    for (int row = py; row < h; row += gridDim.y * blockDim.y) {
        double cx = -2.0 + 3.0 * px / w, cy = -1.0 + 2.0 * row / h, x = 0, y = 0;
        int k = 0;
        for (; k < limit; k++) {
            double xx = x * x - y * y + cx;
            y = 2 * x * y + cy;
            x = xx;
            if (x * x + y * y > 4.0) break;
        }
        if (k == 7) continue;
        out[row * w + px] = k;
    }
}
