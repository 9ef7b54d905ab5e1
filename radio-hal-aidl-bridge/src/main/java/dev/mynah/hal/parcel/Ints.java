package dev.mynah.hal.parcel;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An immutable {@code int[]} with value equality. */
public final class Ints {

    /** None. */
    public static final Ints EMPTY = new Ints(new int[0]);

    private final int[] array;

    private Ints(int[] array) {
        this.array = array;
    }

    /** A copy of {@code ints}. */
    public static Ints of(int... ints) {
        return ints.length == 0 ? EMPTY : new Ints(ints.clone());
    }

    /** Takes {@code ints} over without a copy: the caller gives up writing to them. */
    static Ints wrap(int[] ints) {
        return new Ints(ints);
    }

    /** How many there are. */
    public int size() {
        return array.length;
    }

    /** The int at {@code index}. */
    public int at(int index) {
        return array[index];
    }

    /** All of them, in order. */
    public IntStream stream() {
        return Arrays.stream(array);
    }

    /** A copy as an array. */
    public int[] toIntArray() {
        return array.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ints that && Arrays.equals(array, that.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public String toString() {
        return Arrays.toString(array);
    }
}
