package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioResponseInfo;
import org.jspecify.annotations.Nullable;

/** Answers to the requests of {@link IRadioIms}. */
@Descriptor("android.hardware.radio.ims.IRadioImsResponse")
public interface IRadioImsResponse {

    @Transaction(1)
    @Oneway
    void setSrvccCallInfoResponse(RadioResponseInfo info);

    @Transaction(2)
    @Oneway
    void updateImsRegistrationInfoResponse(RadioResponseInfo info);

    @Transaction(3)
    @Oneway
    void startImsTrafficResponse(RadioResponseInfo info, @Nullable ConnectionFailureInfo failureInfo);

    @Transaction(4)
    @Oneway
    void stopImsTrafficResponse(RadioResponseInfo info);

    @Transaction(5)
    @Oneway
    void triggerEpsFallbackResponse(RadioResponseInfo info);

    @Transaction(6)
    @Oneway
    void sendAnbrQueryResponse(RadioResponseInfo info);

    @Transaction(7)
    @Oneway
    void updateImsCallStatusResponse(RadioResponseInfo info);
}
