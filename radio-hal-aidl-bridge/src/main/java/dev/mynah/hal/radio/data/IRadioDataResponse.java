package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioResponseInfo;
import java.util.List;

/** Answers to the requests of {@link IRadioData}. */
@Descriptor("android.hardware.radio.data.IRadioDataResponse")
public interface IRadioDataResponse {

    @Transaction(1)
    @Oneway
    void acknowledgeRequest(int serial);

    @Transaction(2)
    @Oneway
    void allocatePduSessionIdResponse(RadioResponseInfo info, int id);

    @Transaction(3)
    @Oneway
    void cancelHandoverResponse(RadioResponseInfo info);

    @Transaction(4)
    @Oneway
    void deactivateDataCallResponse(RadioResponseInfo info);

    @Transaction(5)
    @Oneway
    void getDataCallListResponse(RadioResponseInfo info, List<SetupDataCallResult> dcResponse);

    @Transaction(6)
    @Oneway
    void getSlicingConfigResponse(RadioResponseInfo info, SlicingConfig slicingConfig);

    @Transaction(7)
    @Oneway
    void releasePduSessionIdResponse(RadioResponseInfo info);

    @Transaction(8)
    @Oneway
    void setDataAllowedResponse(RadioResponseInfo info);

    @Transaction(9)
    @Oneway
    void setDataProfileResponse(RadioResponseInfo info);

    @Transaction(10)
    @Oneway
    void setDataThrottlingResponse(RadioResponseInfo info);

    @Transaction(11)
    @Oneway
    void setInitialAttachApnResponse(RadioResponseInfo info);

    @Transaction(12)
    @Oneway
    void setupDataCallResponse(RadioResponseInfo info, SetupDataCallResult dcResponse);

    @Transaction(13)
    @Oneway
    void startHandoverResponse(RadioResponseInfo info);

    @Transaction(14)
    @Oneway
    void startKeepaliveResponse(RadioResponseInfo info, KeepaliveStatus status);

    @Transaction(15)
    @Oneway
    void stopKeepaliveResponse(RadioResponseInfo info);
}
