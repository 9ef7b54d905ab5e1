package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;

/** Opens and closes RTP sessions. */
@Descriptor("android.hardware.radio.ims.media.IImsMedia")
public interface IImsMedia {

    @Transaction(1)
    @Oneway
    void setListener(IImsMediaListener mediaListener);

    @Transaction(2)
    @Oneway
    void openSession(int sessionId, LocalEndPoint localEndPoint, RtpConfig config);

    @Transaction(3)
    @Oneway
    void closeSession(int sessionId);
}
