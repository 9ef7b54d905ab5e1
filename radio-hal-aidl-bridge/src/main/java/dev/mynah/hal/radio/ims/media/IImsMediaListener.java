package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;

/** What becomes of opening and closing RTP sessions. */
@Descriptor("android.hardware.radio.ims.media.IImsMediaListener")
public interface IImsMediaListener {

    @Transaction(1)
    @Oneway
    void onOpenSessionSuccess(int sessionId, IImsMediaSession session);

    @Transaction(2)
    @Oneway
    void onOpenSessionFailure(int sessionId, AidlEnum<RtpError> error);

    @Transaction(3)
    @Oneway
    void onSessionClosed(int sessionId);
}
