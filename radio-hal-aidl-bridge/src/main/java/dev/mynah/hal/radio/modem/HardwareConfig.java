package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

public record HardwareConfig(
        int type, String uuid, int state, List<HardwareConfigModem> modem, List<HardwareConfigSim> sim)
        implements Parcelable {

    public static final int STATE_ENABLED = 0;
    public static final int STATE_STANDBY = 1;
    public static final int STATE_DISABLED = 2;
    public static final int TYPE_MODEM = 0;
    public static final int TYPE_SIM = 1;
}
