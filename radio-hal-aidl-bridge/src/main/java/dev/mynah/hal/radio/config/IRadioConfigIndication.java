package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.RadioIndicationType;
import java.util.List;

/** What the modem as a whole tells without being asked. */
@Descriptor("android.hardware.radio.config.IRadioConfigIndication")
public interface IRadioConfigIndication {

    @Transaction(1)
    @Oneway
    void simSlotsStatusChanged(AidlEnum<RadioIndicationType> type, List<SimSlotStatus> slotStatus);

    @Since(3)
    @Transaction(2)
    @Oneway
    void onSimultaneousCallingSupportChanged(Ints enabledLogicalSlots);
}
