package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The QoS flows of a PDU session and what they are promised. TS 24.501 9.11.4.12.
 *
 * @param flows in the order they are sent
 */
public record QosFlowDescriptions(List<Flow> flows) {

    public static final int CREATE = 1;
    public static final int DELETE = 2;
    public static final int MODIFY = 3;
    private static final int PARAMETERS_INCLUDED = 0x40;
    private static final int FIVE_QI = 1;
    private static final int GUARANTEED_UPLINK = 2;
    private static final int GUARANTEED_DOWNLINK = 3;
    private static final int UPLINK = 4;
    private static final int DOWNLINK = 5;
    private static final int RATE_LENGTH = 3;

    /** Its coding. */
    public static final ElementType<QosFlowDescriptions> TYPE = ElementType.of(
            "QoS flow descriptions", "TS 24.501 9.11.4.12", QosFlowDescriptions::read, QosFlowDescriptions::write);

    /**
     * One parameter.
     *
     * @param id 1 for the 5QI, then bit rates
     */
    public record Parameter(int id, Octets content) {}

    /**
     * One flow.
     *
     * @param qfi its identifier, 6 bits
     * @param operation 1 makes it, 2 deletes it, 3 changes it
     * @param extension the E bit: whether the parameters are all, or take the place of all
     */
    public record Flow(int qfi, int operation, boolean extension, List<Parameter> parameters) {
        /** Takes a copy of the parameters. */
        public Flow {
            parameters = List.copyOf(parameters);
        }

        /** A new flow of a standard 5QI (TS 23.501 table 5.7.4-1). */
        public static Flow of(int qfi, int fiveQi) {
            return new Flow(qfi, CREATE, true, List.of(new Parameter(FIVE_QI, Octets.of((byte) fiveQi))));
        }

        /** No longer there. */
        public static Flow deleted(int qfi) {
            return new Flow(qfi, DELETE, false, List.of());
        }

        /** The same with other parameters than before. */
        public Flow modified() {
            return new Flow(qfi, MODIFY, true, parameters);
        }

        /** With rates in kbit/s, each left out where it is 0. */
        public Flow withRates(int uplink, int downlink, int guaranteedUplink, int guaranteedDownlink) {
            List<Parameter> all = new ArrayList<>(parameters);
            rate(GUARANTEED_UPLINK, guaranteedUplink).ifPresent(all::add);
            rate(GUARANTEED_DOWNLINK, guaranteedDownlink).ifPresent(all::add);
            rate(UPLINK, uplink).ifPresent(all::add);
            rate(DOWNLINK, downlink).ifPresent(all::add);
            return new Flow(qfi, operation, extension, all);
        }

        private static Optional<Parameter> rate(int id, int kbps) {
            int count = SessionAmbr.count(kbps);
            return kbps == 0
                    ? Optional.empty()
                    : Optional.of(new Parameter(
                            id, Octets.of((byte) SessionAmbr.unit(kbps), (byte) (count >> 8), (byte) count)));
        }

        /** 0 where nothing is said. */
        public int fiveQi() {
            return parameter(FIVE_QI)
                    .filter(it -> it.length() == 1)
                    .map(it -> it.at(0))
                    .orElse(0);
        }

        /** The most in kbit/s, 0 where nothing is said. */
        public int uplinkKbps() {
            return kbps(UPLINK);
        }

        public int downlinkKbps() {
            return kbps(DOWNLINK);
        }

        public int guaranteedUplinkKbps() {
            return kbps(GUARANTEED_UPLINK);
        }

        public int guaranteedDownlinkKbps() {
            return kbps(GUARANTEED_DOWNLINK);
        }

        private int kbps(int id) {
            return parameter(id)
                    .filter(it -> it.length() == RATE_LENGTH)
                    .map(it -> SessionAmbr.rate(it.at(0), it.at(1) << 8 | it.at(2)))
                    .map(it -> (int) Math.min(it, Integer.MAX_VALUE))
                    .orElse(0);
        }

        private Optional<Octets> parameter(int id) {
            return parameters.stream()
                    .filter(it -> it.id() == id)
                    .map(Parameter::content)
                    .findFirst();
        }
    }

    /** Takes a copy of the flows. */
    public QosFlowDescriptions {
        flows = List.copyOf(flows);
    }

    private static QosFlowDescriptions read(OctetReader in) {
        var flows = new ArrayList<Flow>();
        while (in.hasMore()) {
            int qfi = in.octet() & 0x3F;
            int operation = in.octet() >> 5;
            int head = in.octet();
            var parameters = new ArrayList<Parameter>();
            for (int i = 0; i < (head & 0x3F); i++) {
                parameters.add(new Parameter(in.octet(), in.octets(in.octet())));
            }
            flows.add(new Flow(qfi, operation, (head & PARAMETERS_INCLUDED) != 0, parameters));
        }
        return new QosFlowDescriptions(flows);
    }

    private static void write(QosFlowDescriptions descriptions, OctetWriter out) {
        for (Flow flow : descriptions.flows) {
            out.octet(flow.qfi)
                    .octet(flow.operation << 5)
                    .octet((flow.extension ? PARAMETERS_INCLUDED : 0) | flow.parameters.size());
            for (Parameter parameter : flow.parameters) {
                out.octet(parameter.id).octet(parameter.content.length()).octets(parameter.content);
            }
        }
    }
}
