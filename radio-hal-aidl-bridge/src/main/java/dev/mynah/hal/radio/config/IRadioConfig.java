package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import java.util.List;

/** Requests to the modem as a whole. */
@Descriptor("android.hardware.radio.config.IRadioConfig")
public interface IRadioConfig {

    @Transaction(1)
    @Oneway
    void getHalDeviceCapabilities(int serial);

    @Transaction(2)
    @Oneway
    void getNumOfLiveModems(int serial);

    @Transaction(3)
    @Oneway
    void getPhoneCapability(int serial);

    @Transaction(4)
    @Oneway
    void getSimSlotsStatus(int serial);

    @Transaction(5)
    @Oneway
    void setNumOfLiveModems(int serial, byte numOfLiveModems);

    @Transaction(6)
    @Oneway
    void setPreferredDataModem(int serial, byte modemId);

    @Transaction(7)
    @Oneway
    void setResponseFunctions(IRadioConfigResponse radioConfigResponse, IRadioConfigIndication radioConfigIndication);

    @Transaction(8)
    @Oneway
    void setSimSlotsMapping(int serial, List<SlotPortMapping> slotMap);

    @Since(3)
    @Transaction(9)
    @Oneway
    void getSimultaneousCallingSupport(int serial);

    @Since(4)
    @Transaction(10)
    @Oneway
    void getSimTypeInfo(int serial);

    @Since(4)
    @Transaction(11)
    @Oneway
    void setSimType(int serial, List<AidlEnum<SimType>> simTypes);
}
