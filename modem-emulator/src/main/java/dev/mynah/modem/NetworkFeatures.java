package dev.mynah.modem;

/**
 * What a network said it offers in the packet domain of LTE (TS 24.301 9.9.3.12A) or NR (TS 24.501 9.11.3.5) when it accepted
 * the UE.
 *
 * @param imsVoice whether it has voice over PS sessions
 * @param emergencyServices whether it has emergency bearer services, or emergency services in NR
 */
public record NetworkFeatures(boolean imsVoice, boolean emergencyServices) {
    public static final NetworkFeatures NONE = new NetworkFeatures(false, false);
}
