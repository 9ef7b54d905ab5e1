package dev.mynah.testbed.scenario;

import dev.mynah.testbed.file.Fields;
import java.util.function.Function;

/**
 * Something a tester can do to a running testbed.
 *
 * @param name as it is written in scenarios and on the command line
 * @param fields its fields, for people: those in brackets may be left out
 * @param words what it does
 * @param reader makes it ready from its fields, and reports to them what is wrong with it; what it gives then is not used
 */
public record Knob(String name, String fields, String words, Function<Fields, Turn> reader) {}
