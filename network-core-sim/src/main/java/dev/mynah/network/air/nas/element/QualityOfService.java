package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import java.util.Arrays;

/**
 * The quality of service of a PDP context: delay, reliability, rates. TS 24.008 10.5.6.5.
 *
 * @param octets 11 to 20 octets
 */
public record QualityOfService(Octets octets) {

    /** What a station that asks for nothing in particular sends: whatever is subscribed. */
    public static final QualityOfService SUBSCRIBED = new QualityOfService(Octets.of(new byte[12]));

    /**
     * Interactive, lowest handling priority, up to 8640 kbit/s each way, packets of up to 1500 octets in any order,
     * nothing guaranteed.
     */
    public static final QualityOfService INTERACTIVE = new QualityOfService(Octets.hex("0b921f7396fefe742bffff00"));

    private static final int TRAFFIC_CLASS_AT = 3;
    private static final int MAXIMUM_UPLINK_AT = 5;
    private static final int MAXIMUM_DOWNLINK_AT = 6;
    private static final int DELAY_AT = 8;
    private static final int GUARANTEED_UPLINK_AT = 9;
    private static final int GUARANTEED_DOWNLINK_AT = 10;
    private static final int SOURCE_AT = 11;
    private static final int FIRST_EXTENSION = 12;
    private static final int WITH_EXTENSIONS = 20;
    private static final int CONVERSATIONAL = 1;
    private static final int STREAMING = 2;
    private static final int INTERACTIVE_CLASS = 3;
    private static final int BACKGROUND = 4;
    /** 150 ms and 80 ms. */
    private static final int LONG_DELAY = 15;

    private static final int SHORT_DELAY = 8;
    private static final int SPEECH = 1;
    private static final int SIGNALLING = 0x10;

    /** Its coding. */
    public static final ElementType<QualityOfService> TYPE = ElementType.wrapped(
            "Quality of service",
            "TS 24.008 10.5.6.5",
            in -> new QualityOfService(in.octets(in.remaining())),
            QualityOfService::octets);

    /**
     * The quality that stands for a class of EPS (TS 23.401 annex E), with rates in kbit/s, 0 to say nothing of one.
     */
    public static QualityOfService of(int qci, int uplink, int downlink, int guaranteedUplink, int guaranteedDownlink) {
        byte[] octets = Arrays.copyOf(INTERACTIVE.octets.toByteArray(), WITH_EXTENSIONS);
        int[] rates = {downlink, guaranteedDownlink, uplink, guaranteedUplink};
        int[] at = {MAXIMUM_DOWNLINK_AT, GUARANTEED_DOWNLINK_AT, MAXIMUM_UPLINK_AT, GUARANTEED_UPLINK_AT};
        int length = FIRST_EXTENSION;
        for (int i = 0; i < rates.length; i++) {
            if (rates[i] > 0) {
                octets[at[i]] = (byte) BitRate.base(rates[i]);
                octets[FIRST_EXTENSION + i] = (byte) BitRate.extended(rates[i]);
                octets[FIRST_EXTENSION + rates.length + i] = (byte) BitRate.extended2(rates[i]);
                length = WITH_EXTENSIONS;
            }
        }
        int trafficClass = qci < 4 ? CONVERSATIONAL : qci == 4 ? STREAMING : qci < 9 ? INTERACTIVE_CLASS : BACKGROUND;
        int priority = qci <= 6 ? 1 : qci == 7 ? 2 : 3;
        int delay = qci == 3 ? SHORT_DELAY : LONG_DELAY;
        octets[TRAFFIC_CLASS_AT] = (byte) (trafficClass << 5 | (octets[TRAFFIC_CLASS_AT] & 0x1F));
        octets[DELAY_AT] = (byte) (delay << 2 | (trafficClass == INTERACTIVE_CLASS ? priority : 0));
        octets[SOURCE_AT] = (byte) (qci == 1 ? SPEECH : qci == 5 ? SIGNALLING : 0);
        return new QualityOfService(Octets.of(Arrays.copyOf(octets, length)));
    }

    /** The class of EPS it stands for, 1 to 9; 0 where it leaves the class to the network. */
    public int qci() {
        boolean speech = (at(SOURCE_AT) & 0xF) == SPEECH;
        int priority = at(DELAY_AT) & 3;
        return switch (trafficClass()) {
            case CONVERSATIONAL -> speech ? 1 : at(DELAY_AT) >> 2 >= LONG_DELAY ? 2 : 3;
            case STREAMING -> 4;
            case INTERACTIVE_CLASS -> priority <= 1 ? (at(SOURCE_AT) & SIGNALLING) != 0 ? 5 : 6 : priority == 2 ? 7 : 8;
            case BACKGROUND -> 9;
            default -> 0;
        };
    }

    /** The most in kbit/s, 0 where nothing is said. */
    public int uplinkKbps() {
        return rate(MAXIMUM_UPLINK_AT, 2);
    }

    public int downlinkKbps() {
        return rate(MAXIMUM_DOWNLINK_AT, 0);
    }

    public int guaranteedUplinkKbps() {
        return rate(GUARANTEED_UPLINK_AT, 3);
    }

    public int guaranteedDownlinkKbps() {
        return rate(GUARANTEED_DOWNLINK_AT, 1);
    }

    private int rate(int base, int extension) {
        return BitRate.read(at(base), at(FIRST_EXTENSION + extension), at(FIRST_EXTENSION + 4 + extension));
    }

    private int at(int index) {
        return index < octets.length() ? octets.at(index) : 0;
    }

    /** 1 conversational, 2 streaming, 3 interactive, 4 background; 0 asks for what is subscribed. */
    public int trafficClass() {
        return octets.length() > TRAFFIC_CLASS_AT ? octets.at(TRAFFIC_CLASS_AT) >> 5 : 0;
    }
}
