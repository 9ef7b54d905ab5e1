package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import java.util.List;

/** One RTP session. */
@Descriptor("android.hardware.radio.ims.media.IImsMediaSession")
public interface IImsMediaSession {

    @Transaction(1)
    @Oneway
    void setListener(IImsMediaSessionListener sessionListener);

    @Transaction(2)
    @Oneway
    void modifySession(RtpConfig config);

    @Transaction(3)
    @Oneway
    void sendDtmf(char dtmfDigit, int duration);

    @Transaction(4)
    @Oneway
    void startDtmf(char dtmfDigit);

    @Transaction(5)
    @Oneway
    void stopDtmf();

    @Transaction(6)
    @Oneway
    void sendHeaderExtension(List<RtpHeaderExtension> extensions);

    @Transaction(7)
    @Oneway
    void setMediaQualityThreshold(MediaQualityThreshold threshold);

    @Since(2)
    @Transaction(8)
    @Oneway
    void requestRtpReceptionStats(int intervalMs);

    @Since(2)
    @Transaction(9)
    @Oneway
    void adjustDelay(int delayMs);
}
