package dev.mynah.hal.service.messaging;

import dev.mynah.hal.radio.messaging.GsmBroadcastSmsConfigInfo;
import dev.mynah.modem.Broadcasts.Choice;
import dev.mynah.modem.Broadcasts.Kind;
import dev.mynah.modem.Broadcasts.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which broadcasts are taken, as hosts write it. */
final class BroadcastKinds {
    private static final int MOST = 512;

    private BroadcastKinds() {}

    /** Empty where a range goes backwards, or there are more of them than anybody needs. */
    static Optional<Choice> choice(List<GsmBroadcastSmsConfigInfo> written) {
        if (written.size() > MOST) {
            return Optional.empty();
        }
        List<Kind> taken = new ArrayList<>();
        List<Kind> left = new ArrayList<>();
        for (GsmBroadcastSmsConfigInfo each : written) {
            if (each.fromServiceId() > each.toServiceId() || each.fromCodeScheme() > each.toCodeScheme()) {
                return Optional.empty();
            }
            // Numbers that are none name no message; codings that are none leave all.
            if (within(each.fromServiceId(), each.toServiceId(), Range.ALL)) {
                Range codings = within(each.fromCodeScheme(), each.toCodeScheme(), Range.ALL_CODINGS)
                        ? new Range(each.fromCodeScheme(), each.toCodeScheme())
                        : Range.ALL_CODINGS;
                (each.selected() ? taken : left)
                        .add(new Kind(new Range(each.fromServiceId(), each.toServiceId()), codings));
            }
        }
        return Optional.of(new Choice(taken, left));
    }

    private static boolean within(int first, int last, Range range) {
        return first >= range.first() && last <= range.last();
    }

    static List<GsmBroadcastSmsConfigInfo> list(Choice choice) {
        List<GsmBroadcastSmsConfigInfo> written = new ArrayList<>();
        choice.taken().forEach(it -> written.add(write(it, true)));
        choice.left().forEach(it -> written.add(write(it, false)));
        return written;
    }

    private static GsmBroadcastSmsConfigInfo write(Kind kind, boolean selected) {
        return new GsmBroadcastSmsConfigInfo(
                kind.identifiers().first(),
                kind.identifiers().last(),
                kind.codings().first(),
                kind.codings().last(),
                selected);
    }
}
