package dev.mynah.testbed.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All knobs. */
public final class Knobs {
    private static final List<Knob> ALL = Stream.of(
                    CellKnobs.ROWS,
                    CallKnobs.ROWS,
                    SpeechKnobs.ROWS,
                    UssdKnobs.ROWS,
                    PlaceKnobs.ROWS,
                    PositionKnobs.ROWS,
                    PowerKeyKnobs.ROWS,
                    RefusalKnobs.ROWS,
                    MessageKnobs.ROWS,
                    SubscriberKnobs.ROWS,
                    BearerKnobs.ROWS,
                    RegisterKnobs.ROWS,
                    ShortMessageKnobs.ROWS,
                    BroadcastKnobs.ROWS)
            .flatMap(List::stream)
            .toList();

    private Knobs() {}

    public static List<Knob> all() {
        return ALL;
    }

    public static Optional<Knob> named(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The table as Markdown. */
    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # Knobs

                What a tester can do to a running testbed. A scenario turns knobs at set times (`scenario:` in a testbed file,
                or `mynah scenario FILE` on one that runs):

                    scenario:
                      - { at: 10s, level: { operator: alpha, cell: alpha-1, rsrp: -120 } }
                      - { at: 20s, reject: { operator: alpha, procedure: attach, cause: 22, times: 1, backOff: 2m } }

                `mynah ctl KNOB field=value ...` turns one now, and so does `POST /knobs/KNOB?field=value` on the control port.
                Every knob is a call of `OperatorControl` in Java. Fields in brackets may be left out. Cells that have no name
                in the testbed file are called after their operator: `alpha-1`, `alpha-2`.

                | knob | fields | does |
                |---|---|---|
                """);
        for (Knob knob : ALL) {
            page.append("| `%s` | `%s` | %s |%n".formatted(knob.name(), knob.fields(), knob.words()));
        }
        return page.toString();
    }
}
