package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioResponseInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers to the requests of {@link IRadioModem}. */
@Descriptor("android.hardware.radio.modem.IRadioModemResponse")
public interface IRadioModemResponse {

    @Transaction(1)
    @Oneway
    void acknowledgeRequest(int serial);

    @Transaction(2)
    @Oneway
    void enableModemResponse(RadioResponseInfo info);

    @Transaction(3)
    @Oneway
    void getBasebandVersionResponse(RadioResponseInfo info, String version);

    @Transaction(4)
    @Oneway
    void getDeviceIdentityResponse(RadioResponseInfo info, String imei, String imeisv, String esn, String meid);

    @Transaction(5)
    @Oneway
    void getHardwareConfigResponse(RadioResponseInfo info, List<HardwareConfig> config);

    @Transaction(6)
    @Oneway
    void getModemActivityInfoResponse(RadioResponseInfo info, ActivityStatsInfo activityInfo);

    @Transaction(7)
    @Oneway
    void getModemStackStatusResponse(RadioResponseInfo info, boolean isEnabled);

    @Transaction(8)
    @Oneway
    void getRadioCapabilityResponse(RadioResponseInfo info, RadioCapability rc);

    @Transaction(9)
    @Oneway
    void nvReadItemResponse(RadioResponseInfo info, String result);

    @Transaction(10)
    @Oneway
    void nvResetConfigResponse(RadioResponseInfo info);

    @Transaction(11)
    @Oneway
    void nvWriteCdmaPrlResponse(RadioResponseInfo info);

    @Transaction(12)
    @Oneway
    void nvWriteItemResponse(RadioResponseInfo info);

    @Transaction(13)
    @Oneway
    void requestShutdownResponse(RadioResponseInfo info);

    @Transaction(14)
    @Oneway
    void sendDeviceStateResponse(RadioResponseInfo info);

    @Transaction(15)
    @Oneway
    void setRadioCapabilityResponse(RadioResponseInfo info, RadioCapability rc);

    @Transaction(16)
    @Oneway
    void setRadioPowerResponse(RadioResponseInfo info);

    @Since(2)
    @Transaction(17)
    @Oneway
    void getImeiResponse(RadioResponseInfo responseInfo, @Nullable ImeiInfo imeiInfo);
}
