package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;

/**
 * {@code BF35 { 30 list }} to {@code BF35 { 81 error }}. This eUICC keeps no revocation lists, as its RspCapability says
 * (crlSupport), so it never takes one.
 *
 * <p>ES10b.LoadCRL, SGP.22 5.7.12.
 */
final class LoadCrl implements Es10Function {

    private static final int TAG = 0xBF35;
    private static final int CERTIFICATE_LIST = 0x30;
    private static final int UNDEFINED_ERROR = 127;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return request.child(CERTIFICATE_LIST).isPresent()
                ? Es10Answer.of(Tlv.of(TAG, Tlv.of(0x81, Der.integer(UNDEFINED_ERROR))))
                : Es10Answer.INCORRECT_DATA;
    }

    @Override
    public List<String> results() {
        return List.of("127 undefinedError");
    }
}
