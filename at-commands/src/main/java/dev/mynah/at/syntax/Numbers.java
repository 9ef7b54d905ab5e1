package dev.mynah.at.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A set of whole numbers as ranges, written as {@code =?} writes them: {@code (0-3)}, {@code (0,1,4)}. */
record Numbers(List<Range> ranges) {
    record Range(int low, int high) {
        @Override
        public String toString() {
            if (low == high) {
                return Integer.toString(low);
            }
            return low + (high - low == 1 ? "," : "-") + high;
        }
    }

    static Numbers between(int low, int high) {
        if (low > high) {
            throw new IllegalArgumentException("range " + low + " to " + high + " is empty");
        }
        return new Numbers(List.of(new Range(low, high)));
    }

    static Numbers of(int... numbers) {
        var sorted = numbers.clone();
        Arrays.sort(sorted);
        var ranges = new ArrayList<Range>();
        for (int number : sorted) {
            var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && number <= last.high + 1) {
                ranges.set(ranges.size() - 1, new Range(last.low, number));
            } else {
                ranges.add(new Range(number, number));
            }
        }
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("no numbers");
        }
        return new Numbers(List.copyOf(ranges));
    }

    boolean contains(int number) {
        for (var range : ranges) {
            if (number >= range.low && number <= range.high) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        var text = new StringBuilder("(");
        for (var range : ranges) {
            text.append(text.length() > 1 ? "," : "").append(range);
        }
        return text.append(')').toString();
    }

    /** From the lowest to the highest; there must be no gap. */
    String asRange() {
        if (ranges.size() != 1) {
            throw new IllegalStateException(this + " is no range");
        }
        return "(" + ranges.get(0).low + "-" + ranges.get(0).high + ")";
    }
}
