package dev.mynah.testbed.trace;

import java.util.LinkedHashMap;
import java.util.Map;

/** The IPv4 address that stands for each subject in the capture: 127.0.1.1 for the first seen, and so on. */
final class NearSides {
    private static final int FIRST = 0x7F000101;

    private final Map<String, Integer> bySubject = new LinkedHashMap<>();

    int of(String subject) {
        return bySubject.computeIfAbsent(subject, unseen -> FIRST + bySubject.size());
    }
}
