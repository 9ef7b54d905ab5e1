package dev.mynah.modem.at.sms;

import dev.mynah.modem.Broadcasts.Choice;
import dev.mynah.modem.Broadcasts.Kind;
import dev.mynah.modem.Broadcasts.Range;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.sms.relay.RpAddress;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@code +CSAS} keeps. As text it is four lines: the service centre (its kind and digits), the numbers of {@code +CSMP}, the
 * time of a validity period that ends at one, and the identifiers of {@code +CSCB} behind a 0 or a 1.
 */
record SavedSettings(Optional<RpAddress> centre, List<Integer> parameters, String time, Choice broadcasts) {
    private static final int LINES = 4;
    private static final int PARAMETERS = 4;

    SavedSettings {
        parameters = List.copyOf(parameters);
    }

    /** Of the slot that the line speaks for, as its card keeps the service centre. */
    static String key(AtPort port, int profile) {
        return "slot" + port.subscription().slot() + "/csas" + profile;
    }

    /** What is set now. */
    static SavedSettings of(AtPort port) {
        return new SavedSettings(
                port.messages().serviceCentre(),
                List.of(
                        port.get(MessageSettings.FIRST_OCTET),
                        port.get(MessageSettings.VALIDITY),
                        port.get(MessageSettings.PROTOCOL_IDENTIFIER),
                        port.get(MessageSettings.CODING)),
                port.get(MessageSettings.VALIDITY_TIME),
                port.subscription().broadcasts().choice());
    }

    /** Completes when the card has taken the service centre. */
    Future<Void> restore(AtPort port) {
        port.set(MessageSettings.FIRST_OCTET, parameters.get(0));
        port.set(MessageSettings.VALIDITY, parameters.get(1));
        port.set(MessageSettings.PROTOCOL_IDENTIFIER, parameters.get(2));
        port.set(MessageSettings.CODING, parameters.get(3));
        port.set(MessageSettings.VALIDITY_TIME, time);
        port.subscription().broadcasts().choose(broadcasts);
        return centre.map(port.messages()::serviceCentre).orElse(Future.succeededFuture());
    }

    String text() {
        boolean allBut = broadcasts.taken().equals(List.of(Kind.of(Range.ALL)));
        return String.join(
                "\n",
                centre.map(it -> it.kind() + " " + it.digits()).orElse(""),
                parameters.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                time,
                (allBut ? "1" : "0")
                        + (allBut ? broadcasts.left() : broadcasts.taken())
                                .stream()
                                        .map(Kind::identifiers)
                                        .map(it -> " " + it.first() + "-" + it.last())
                                        .collect(Collectors.joining()));
    }

    /** @param text by whatever version of the modem */
    static Optional<SavedSettings> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES || !lines[1].matches("[0-9]{1,3}( [0-9]{1,3}){3}") || !lines[3].matches("[01].*")) {
            return Optional.empty();
        }
        List<Integer> parameters = new ArrayList<>();
        for (String each : lines[1].split(" ", PARAMETERS)) {
            parameters.add(Integer.valueOf(each));
        }
        List<Range> ranges = new ArrayList<>();
        for (String each : lines[3].substring(1).split(" ", -1)) {
            if (each.matches("[0-9]{1,5}-[0-9]{1,5}")) {
                int dash = each.indexOf('-');
                ranges.add(new Range(
                        Integer.parseInt(each.substring(0, dash)), Integer.parseInt(each.substring(dash + 1))));
            }
        }
        return Optional.of(new SavedSettings(
                centre(lines[0]),
                parameters,
                lines[2],
                lines[3].charAt(0) == '1' ? Choice.allBut(ranges) : Choice.only(ranges)));
    }

    private static Optional<RpAddress> centre(String line) {
        return line.matches("[0-9]{3} [0-9*#a-c]{1,20}")
                ? Optional.of(new RpAddress(Integer.parseInt(line.substring(0, 3)), line.substring(4)))
                : Optional.empty();
    }
}
