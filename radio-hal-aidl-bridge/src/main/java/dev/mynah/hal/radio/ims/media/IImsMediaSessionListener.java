package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import java.util.List;

/** What one RTP session tells. */
@Descriptor("android.hardware.radio.ims.media.IImsMediaSessionListener")
public interface IImsMediaSessionListener {

    @Transaction(1)
    @Oneway
    void onModifySessionResponse(RtpConfig config, AidlEnum<RtpError> error);

    @Transaction(2)
    @Oneway
    void onFirstMediaPacketReceived(RtpConfig config);

    @Transaction(3)
    @Oneway
    void onHeaderExtensionReceived(List<RtpHeaderExtension> extensions);

    @Transaction(4)
    @Oneway
    void notifyMediaQualityStatus(MediaQualityStatus quality);

    @Transaction(5)
    @Oneway
    void triggerAnbrQuery(RtpConfig config);

    @Transaction(6)
    @Oneway
    void onDtmfReceived(char dtmfDigit, int durationMs);

    @Transaction(7)
    @Oneway
    void onCallQualityChanged(CallQuality callQuality);

    @Since(2)
    @Transaction(8)
    @Oneway
    void notifyRtpReceptionStats(RtpReceptionStats stats);
}
