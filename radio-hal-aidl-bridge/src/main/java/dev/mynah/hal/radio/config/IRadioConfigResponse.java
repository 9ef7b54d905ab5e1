package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.RadioResponseInfo;
import java.util.List;

/** Answers to the requests of {@link IRadioConfig}. */
@Descriptor("android.hardware.radio.config.IRadioConfigResponse")
public interface IRadioConfigResponse {

    @Transaction(1)
    @Oneway
    void getHalDeviceCapabilitiesResponse(RadioResponseInfo info, boolean modemReducedFeatureSet1);

    @Transaction(2)
    @Oneway
    void getNumOfLiveModemsResponse(RadioResponseInfo info, byte numOfLiveModems);

    @Transaction(3)
    @Oneway
    void getPhoneCapabilityResponse(RadioResponseInfo info, PhoneCapability phoneCapability);

    @Transaction(4)
    @Oneway
    void getSimSlotsStatusResponse(RadioResponseInfo info, List<SimSlotStatus> slotStatus);

    @Transaction(5)
    @Oneway
    void setNumOfLiveModemsResponse(RadioResponseInfo info);

    @Transaction(6)
    @Oneway
    void setPreferredDataModemResponse(RadioResponseInfo info);

    @Transaction(7)
    @Oneway
    void setSimSlotsMappingResponse(RadioResponseInfo info);

    @Since(3)
    @Transaction(8)
    @Oneway
    void getSimultaneousCallingSupportResponse(RadioResponseInfo info, Ints enabledLogicalSlots);

    @Since(4)
    @Transaction(9)
    @Oneway
    void getSimTypeInfoResponse(RadioResponseInfo info, List<SimTypeInfo> simTypeInfo);

    @Since(4)
    @Transaction(10)
    @Oneway
    void setSimTypeResponse(RadioResponseInfo info);
}
