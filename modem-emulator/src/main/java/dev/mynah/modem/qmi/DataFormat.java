package dev.mynah.modem.qmi;

import java.util.Arrays;
import java.util.Optional;

/** How packets stand on the data port of a device: one for all its clients. */
public enum DataFormat {
    ETHERNET(1),
    RAW_IP(2);

    /** What the device has now; IP alone at first, as modems with QMI over USB 3 begin with. */
    public static final Memory<DataFormat> CURRENT = new Memory<>("data format", RAW_IP);

    private final int code;

    DataFormat(int code) {
        this.code = code;
    }

    /** The number in WDA and CTL. */
    public int code() {
        return code;
    }

    /**
     * What a host asks for, or what there is where it does not say. A network interface takes IP alone. Refused with
     * INVALID_DATA_FORMAT.
     */
    public static DataFormat wanted(QmiClient client, Optional<? extends Number> code) {
        if (code.isEmpty()) {
            return client.shared().get(CURRENT);
        }
        return Arrays.stream(values())
                .filter(it -> it.code == code.get().longValue())
                .filter(it -> it == RAW_IP || !client.dataPort().leads())
                .findFirst()
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_DATA_FORMAT));
    }
}
