// nvcc: -arch=sm_80
// Matrix products through the wmma interface, whose fragments only the machine understands.
#include <mma.h>
using namespace nvcuda;
extern "C" __global__ void wmma_api(const half *a, const half *b, const float *c, float *d, const signed char *a8, const signed char *b8, int *c8, int lda) {
    __shared__ float tile[16 * 20];
    wmma::fragment<wmma::matrix_a, 16, 16, 16, half, wmma::row_major> fa;
    wmma::fragment<wmma::matrix_b, 16, 16, 16, half, wmma::col_major> fb;
    wmma::fragment<wmma::accumulator, 16, 16, 16, float> acc;
    wmma::load_matrix_sync(acc, c, 16, wmma::mem_row_major);
    for (int k = 0; k < 2; k++) {
        wmma::load_matrix_sync(fa, a + k * 16, lda);
        wmma::load_matrix_sync(fb, b + k * 16, lda);
        for (int i = 0; i < fa.num_elements; i++) fa.x[i] = __hmul(fa.x[i], __float2half(2.0f));
        wmma::mma_sync(acc, fa, fb, acc);
    }
    for (int i = 0; i < acc.num_elements; i++) acc.x[i] += 1.0f;
    wmma::store_matrix_sync(tile, acc, 20, wmma::mem_row_major);
    __syncthreads();
    for (int i = threadIdx.x; i < 256; i += 32) d[i] = tile[i / 16 * 20 + i % 16];
    wmma::fragment<wmma::matrix_a, 32, 8, 16, signed char, wmma::col_major> ga;
    wmma::fragment<wmma::matrix_b, 32, 8, 16, signed char, wmma::row_major> gb;
    wmma::fragment<wmma::accumulator, 32, 8, 16, int> gc;
    wmma::fill_fragment(gc, 3);
    wmma::load_matrix_sync(ga, a8, 32);
    wmma::load_matrix_sync(gb, b8, 8);
    wmma::mma_sync(gc, ga, gb, gc);
    wmma::store_matrix_sync(c8, gc, 32, wmma::mem_col_major);
}
