package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.network.air.tft.FilterComponent;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code +CGTFT}: filters a secondary context is to have, one at a time, or none any more. TS 27.007 10.1.3. */
final class TrafficFlow implements AtCommand<AtPort> {
    private static final IntParameter ID =
            IntParameter.of("packet filter identifier", 1, 16).optional();
    private static final IntParameter PRECEDENCE =
            IntParameter.of("evaluation precedence index", 0, 255).optional();
    private static final StringParameter REMOTE = text("remote address and subnet mask");
    private static final IntParameter PROTOCOL = IntParameter.of("protocol number (ipv4) / next header (ipv6)", 0, 255)
            .optional();
    private static final StringParameter LOCAL_PORTS = text("local port range");
    private static final StringParameter REMOTE_PORTS = text("remote port range");
    private static final StringParameter SPI = text("ipsec security parameter index (spi)");
    private static final StringParameter TOS =
            text("type of service (tos) (ipv4) and mask / traffic class (ipv6) and mask");
    private static final StringParameter FLOW_LABEL = text("flow label (ipv6)");
    private static final IntParameter DIRECTION =
            IntParameter.of("direction", 0, 3).orElse(0);
    private static final StringParameter LOCAL = text("local address and subnet mask");

    private static StringParameter text(String name) {
        return StringParameter.of(name, 128).quotesOptional().orElse("");
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGTFT")
                .set(
                        Contexts.CID,
                        ID,
                        PRECEDENCE,
                        REMOTE,
                        PROTOCOL,
                        LOCAL_PORTS,
                        REMOTE_PORTS,
                        SPI,
                        TOS,
                        FLOW_LABEL,
                        DIRECTION,
                        LOCAL)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(Contexts.CID);
        PacketData data = port.packetData();
        if (!given.has(ID)) {
            return Pending.ok(data.unfilter(cid));
        }
        if (!given.has(PRECEDENCE)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        return filter(given)
                .map(filter -> Pending.ok(data.filter(cid, filter)))
                .orElseGet(() -> Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    /** Empty when a condition makes no sense, or there is none. */
    private static Optional<PacketFilter> filter(Arguments given) {
        List<FilterComponent> components = new ArrayList<>();
        boolean good = add(components, given.get(REMOTE), it -> FilterWords.address(it, true));
        good &= add(components, given.get(LOCAL), it -> FilterWords.address(it, false));
        given.find(PROTOCOL).ifPresent(it -> components.add(new FilterComponent.Protocol(it)));
        good &= add(components, given.get(LOCAL_PORTS), it -> FilterWords.ports(it, false));
        good &= add(components, given.get(REMOTE_PORTS), it -> FilterWords.ports(it, true));
        good &= add(
                components,
                given.get(SPI),
                it -> FilterWords.hex(it, 8).map(FilterComponent.SecurityParameterIndex::new));
        good &= add(components, given.get(TOS), FilterWords::trafficClass);
        good &= add(
                components, given.get(FLOW_LABEL), it -> FilterWords.hex(it, 5).map(FilterComponent.FlowLabel::new));
        return good && !components.isEmpty()
                ? Optional.of(new PacketFilter(
                        given.get(ID) - 1, FilterDirection.of(given.get(DIRECTION)), given.get(PRECEDENCE), components))
                : Optional.empty();
    }

    /** False when something is written that can't be read. */
    private static boolean add(
            List<FilterComponent> to, String written, Function<String, Optional<FilterComponent>> reader) {
        Optional<FilterComponent> read = written.isEmpty() ? Optional.empty() : reader.apply(written);
        read.ifPresent(to::add);
        return written.isEmpty() || read.isPresent();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.packetData().secondaryContexts().stream()
                .flatMap(context -> context.filters().stream()
                        .map(filter -> FilterWords.local(
                                        FilterWords.conditions(Line.of("+CGTFT").add(context.cid()), filter), filter)
                                .toString()))
                .toList());
    }

    /** A line for each type. */
    @Override
    public Answer test(AtPort port) {
        return Answer.lines(Arrays.stream(PdpType.values())
                .map(type -> "+CGTFT: \"" + type.text()
                        + "\",(1-16),(0-255),,(0-255),(0.0-65535.65535),(0.0-65535.65535),(00000000-FFFFFFFF),"
                        + "(0.0-255.255),(00000-FFFFF),(0-3)")
                .toList());
    }

    @Override
    public String clause() {
        return "27.007 10.1.3";
    }

    @Override
    public String summary() {
        return "filters of a secondary context";
    }
}
