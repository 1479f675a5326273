package org.runaslauncher.wine;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many times as long something takes as the baseline, from rounds in which both were measured: a machine that is slower for some minutes
 * is so for both of a round.
 *
 * @param mean the geometric mean of the ratios of all rounds
 * @param error the standard error of the mean
 */
record PairedRatio(double mean, double error) {
    /** @throws IllegalArgumentException if there are not as many values of one as of the other, or fewer than two */
    static PairedRatio of(List<Double> values, List<Double> baseline) {
        int rounds = values.size();
        if (rounds != baseline.size() || rounds < 2) {
            throw new IllegalArgumentException(rounds + " values to " + baseline.size());
        }
        double[] logarithms = IntStream.range(0, rounds)
                .mapToDouble(i -> Math.log(values.get(i) / baseline.get(i)))
                .toArray();
        double mean = IntStream.range(0, rounds)
                .mapToDouble(i -> logarithms[i])
                .average()
                .orElseThrow();
        double squares = IntStream.range(0, rounds)
                .mapToDouble(i -> Math.pow(logarithms[i] - mean, 2))
                .sum();
        double ratio = Math.exp(mean);
        return new PairedRatio(ratio, ratio * Math.sqrt(squares / (rounds - 1) / rounds));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f ± %.2f", mean, error);
    }
}
