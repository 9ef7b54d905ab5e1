package dev.mynah.testbed.scenario;

import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import dev.mynah.network.pdn.SessionUsage;
import dev.mynah.network.pdn.Shaping;
import dev.mynah.network.pdn.Usage;
import dev.mynah.testbed.file.BearerReader;
import dev.mynah.testbed.file.Fields;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bearers of packet data, in every system, and what goes through them. */
final class BearerKnobs {
    private static final int REGULAR_DEACTIVATION = 36;
    private static final int FASTEST = 65_280_000;

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "bearer",
                    "operator imsi apn qci " + BearerReader.QUALITY + " " + BearerReader.FILTER,
                    "Gives some packets of a connection a bearer of their own: a dedicated bearer of LTE, a secondary PDP"
                            + " context or a QoS flow. Rates in kbit/s.",
                    BearerKnobs::open),
            new Knob(
                    "modify-bearer",
                    "operator imsi apn bearer [qci] " + BearerReader.QUALITY + " " + BearerReader.FILTER,
                    "Changes the quality of such a bearer, its packets, or both.",
                    BearerKnobs::modify),
            new Knob(
                    "release-bearer",
                    "operator imsi apn bearer [cause]",
                    "Ends a bearer or, with its default bearer, a connection. `cause` is of session management: 36 (usual), 39"
                            + " has the UE connect anew.",
                    BearerKnobs::release),
            new Knob(
                    "shape",
                    "operator imsi [down] [up] [latency] [loss]",
                    "Throttles (kbit/s), delays (ms) and loses (of 1000) a subscriber's packets; without any of it as its"
                            + " access points do again. The UE is told the rates.",
                    BearerKnobs::shape),
            new Knob(
                    "usage",
                    "operator imsi",
                    "Says what each bearer of a subscriber has carried.",
                    BearerKnobs::usage));

    private BearerKnobs() {}

    private static String imsi(Fields fields) {
        return fields.text("imsi", "001010000000001");
    }

    private static String apn(Fields fields) {
        return fields.text("apn", "internet");
    }

    private static Turn open(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        String apn = apn(fields);
        if (!fields.has("qci")) {
            fields.problem("qci", "is missing (as qci: 5)");
        }
        BearerQos qos = BearerReader.quality(fields);
        Optional<PacketFilter> filter = BearerReader.filter(fields);
        if (filter.isEmpty()) {
            fields.problem("protocol", "is missing, and so is every other condition (as protocol: udp)");
        }
        return (stage, timeline) -> stage.operator(operator)
                .dedicate(imsi, apn, new PccRule(qos, filter.stream().toList()));
    }

    private static int bearer(Fields fields) {
        return fields.whole("bearer", 1, 255, "6");
    }

    private static Turn modify(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        String apn = apn(fields);
        int bearer = bearer(fields);
        BearerQos qos = BearerReader.quality(fields);
        Optional<BearerQos> wanted = fields.has("qci") ? Optional.of(qos) : Optional.empty();
        List<PacketFilter> filters = BearerReader.filter(fields).stream().toList();
        return (stage, timeline) -> stage.operator(operator).modifyBearer(imsi, apn, bearer, wanted, filters);
    }

    private static Turn release(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        String apn = apn(fields);
        int bearer = bearer(fields);
        int cause = fields.whole("cause", 1, 255, REGULAR_DEACTIVATION);
        return (stage, timeline) -> stage.operator(operator).releaseBearer(imsi, apn, bearer, cause);
    }

    private static Turn shape(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        boolean any = fields.has("down") || fields.has("up") || fields.has("latency") || fields.has("loss");
        Shaping shaping = new Shaping(
                fields.whole("down", 1, FASTEST, Shaping.STANDARD.downlinkKbps()),
                fields.whole("up", 1, FASTEST, Shaping.STANDARD.uplinkKbps()),
                Duration.ofMillis(fields.whole("latency", 0, 60_000, 0)),
                fields.whole("loss", 0, 1000, 0));
        Optional<Shaping> wanted = any ? Optional.of(shaping) : Optional.empty();
        return (stage, timeline) -> stage.operator(operator).shape(imsi, wanted);
    }

    private static Turn usage(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = imsi(fields);
        return (stage, timeline) -> stage.operator(operator)
                .usage(imsi)
                .map(sessions -> sessions.stream().map(BearerKnobs::words).collect(Collectors.joining("\n")));
    }

    private static String words(SessionUsage session) {
        return session.apn() + " " + session.addresses() + "\n"
                + session.bearers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> "  bearer " + it.getKey() + ": " + words(it.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String words(Usage usage) {
        return "up %d packets %d octets, down %d packets %d octets, %d dropped"
                .formatted(
                        usage.uplinkPackets(),
                        usage.uplinkOctets(),
                        usage.downlinkPackets(),
                        usage.downlinkOctets(),
                        usage.dropped());
    }
}
