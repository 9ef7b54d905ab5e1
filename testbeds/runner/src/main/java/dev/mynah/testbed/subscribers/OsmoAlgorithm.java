package dev.mynah.testbed.subscribers;

import java.util.Optional;
import java.util.stream.Stream;

/** The algorithms osmo-hlr 1.5 knows, by their numbers in its database. */
enum OsmoAlgorithm {
    COMP128_V1("comp128v1", 1),
    COMP128_V2("comp128v2", 2),
    COMP128_V3("comp128v3", 3),
    XOR("test", 4),
    MILENAGE("milenage", 5);

    private final String word;
    private final int number;

    OsmoAlgorithm(String word, int number) {
        this.word = word;
        this.number = number;
    }

    /** As a testbed file has it. */
    String word() {
        return word;
    }

    int number() {
        return number;
    }

    /** Whether it is one of UMTS. */
    boolean umts() {
        return this == XOR || this == MILENAGE;
    }

    static Optional<OsmoAlgorithm> named(String word) {
        return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    static Optional<OsmoAlgorithm> of(int number, boolean umts) {
        return Stream.of(values())
                .filter(it -> it.number == number && it.umts() == umts)
                .findFirst();
    }
}
