package dev.mynah.network.pdn;

import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.QosFlowDescriptions;
import dev.mynah.network.air.nas.element.QualityOfService;
import java.util.Set;

/**
 * The quality of service of a bearer as the gateway knows it, the same for each system. Rates are in kbit/s, 0 where none is
 * set.
 *
 * @param qci the class (TS 23.203 table 6.1.7), which in 5GS is the 5QI of the same number
 * @param uplinkKbps the most of a class that guarantees a rate
 * @param guaranteedUplinkKbps what it guarantees
 */
public record BearerQos(
        int qci, int uplinkKbps, int downlinkKbps, int guaranteedUplinkKbps, int guaranteedDownlinkKbps) {
    /** Non-guaranteed, best effort. */
    public static final BearerQos BEST_EFFORT = of(9);

    private static final Set<Integer> STANDARD =
            Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 65, 66, 67, 69, 70, 71, 72, 73, 74, 75, 76, 79, 80, 82, 83, 84, 85);
    private static final Set<Integer> GUARANTEEING =
            Set.of(1, 2, 3, 4, 65, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 84, 85);
    private static final int FASTEST = 10_000_000;

    public BearerQos {
        if (qci < 1 || qci > 254) {
            throw new IllegalArgumentException("qci: " + qci + " is not within 1..254");
        }
        check("up", uplinkKbps);
        check("down", downlinkKbps);
        check("guaranteedUp", guaranteedUplinkKbps);
        check("guaranteedDown", guaranteedDownlinkKbps);
    }

    private static void check(String name, int kbps) {
        if (kbps < 0 || kbps > FASTEST) {
            throw new IllegalArgumentException(name + ": " + kbps + " kbit/s is not within 0.." + FASTEST);
        }
    }

    /** A class without rates. */
    public static BearerQos of(int qci) {
        return new BearerQos(qci, 0, 0, 0, 0);
    }

    /** Whether the class is one of the standard's, or the operator's own (128 to 254). */
    public boolean known() {
        return STANDARD.contains(qci) || qci >= 128;
    }

    /** Whether the class guarantees rates. */
    public boolean guarantees() {
        return GUARANTEEING.contains(qci);
    }

    public static BearerQos of(EpsQos qos) {
        return new BearerQos(
                Math.min(254, Math.max(1, qos.qci())),
                qos.uplinkKbps(),
                qos.downlinkKbps(),
                qos.guaranteedUplinkKbps(),
                qos.guaranteedDownlinkKbps());
    }

    public EpsQos eps() {
        return EpsQos.of(qci, uplinkKbps, downlinkKbps, guaranteedUplinkKbps, guaranteedDownlinkKbps);
    }

    /** What it leaves to the network is best effort. */
    public static BearerQos of(QualityOfService qos) {
        return new BearerQos(
                qos.qci() == 0 ? BEST_EFFORT.qci : qos.qci(),
                qos.uplinkKbps(),
                qos.downlinkKbps(),
                qos.guaranteedUplinkKbps(),
                qos.guaranteedDownlinkKbps());
    }

    public QualityOfService gprs() {
        return QualityOfService.of(qci, uplinkKbps, downlinkKbps, guaranteedUplinkKbps, guaranteedDownlinkKbps);
    }

    public static BearerQos of(QosFlowDescriptions.Flow flow) {
        return new BearerQos(
                flow.fiveQi() == 0 ? BEST_EFFORT.qci : Math.min(254, flow.fiveQi()),
                Math.min(FASTEST, flow.uplinkKbps()),
                Math.min(FASTEST, flow.downlinkKbps()),
                Math.min(FASTEST, flow.guaranteedUplinkKbps()),
                Math.min(FASTEST, flow.guaranteedDownlinkKbps()));
    }

    public QosFlowDescriptions.Flow flow(int qfi) {
        return QosFlowDescriptions.Flow.of(qfi, qci)
                .withRates(uplinkKbps, downlinkKbps, guaranteedUplinkKbps, guaranteedDownlinkKbps);
    }
}
