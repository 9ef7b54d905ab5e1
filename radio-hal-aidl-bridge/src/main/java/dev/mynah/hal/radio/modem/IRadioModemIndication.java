package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioIndicationType;
import java.util.List;

/** What the modem tells of itself without being asked. */
@Descriptor("android.hardware.radio.modem.IRadioModemIndication")
public interface IRadioModemIndication {

    @Transaction(1)
    @Oneway
    void hardwareConfigChanged(AidlEnum<RadioIndicationType> type, List<HardwareConfig> configs);

    @Transaction(2)
    @Oneway
    void modemReset(AidlEnum<RadioIndicationType> type, String reason);

    @Transaction(3)
    @Oneway
    void radioCapabilityIndication(AidlEnum<RadioIndicationType> type, RadioCapability rc);

    @Transaction(4)
    @Oneway
    void radioStateChanged(AidlEnum<RadioIndicationType> type, AidlEnum<RadioState> radioState);

    @Transaction(5)
    @Oneway
    void rilConnected(AidlEnum<RadioIndicationType> type);

    @Since(3)
    @Transaction(6)
    @Oneway
    void onImeiMappingChanged(AidlEnum<RadioIndicationType> type, ImeiInfo imeiInfo);
}
