package dev.mynah.modem.positioning;

import dev.mynah.modem.Positioning.Dilution;
import dev.mynah.modem.positioning.Horizon.Direction;
import java.util.List;
import java.util.Optional;

/** The roots of the diagonal of (HᵀH)⁻¹, where H has the direction of each satellite and 1 for the clock. */
final class DilutionOfPrecision {
    private static final int UNKNOWNS = 4;
    private static final double SINGULAR = 1e-9;

    private DilutionOfPrecision() {}

    /** Empty where the satellites do not tell a place from another. */
    static Optional<Dilution> of(List<Direction> directions) {
        double[][] normal = new double[UNKNOWNS][UNKNOWNS];
        for (Direction it : directions) {
            double[] row = {it.east(), it.north(), it.up(), 1};
            for (int i = 0; i < UNKNOWNS; i++) {
                for (int j = 0; j < UNKNOWNS; j++) {
                    normal[i][j] += row[i] * row[j];
                }
            }
        }
        return inverse(normal).map(covariance -> {
            double horizontal = covariance[0][0] + covariance[1][1];
            double vertical = covariance[2][2];
            return new Dilution(Math.sqrt(horizontal + vertical), Math.sqrt(horizontal), Math.sqrt(vertical));
        });
    }

    /** By Gauss and Jordan; the matrix is symmetric and not negative, so that its diagonal has the pivots. */
    private static Optional<double[][]> inverse(double[][] matrix) {
        double[][] inverse = new double[UNKNOWNS][UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            inverse[i][i] = 1;
        }
        for (int pivot = 0; pivot < UNKNOWNS; pivot++) {
            double by = matrix[pivot][pivot];
            if (by < SINGULAR) {
                return Optional.empty();
            }
            for (int column = 0; column < UNKNOWNS; column++) {
                matrix[pivot][column] /= by;
                inverse[pivot][column] /= by;
            }
            for (int row = 0; row < UNKNOWNS; row++) {
                double times = matrix[row][pivot];
                for (int column = 0; row != pivot && column < UNKNOWNS; column++) {
                    matrix[row][column] -= times * matrix[pivot][column];
                    inverse[row][column] -= times * inverse[pivot][column];
                }
            }
        }
        return Optional.of(inverse);
    }
}
