package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code BF3F { 80 address }} to {@code BF3F { 80 result }}; an empty address removes it, one that is no domain name is refused.
 *
 * <p>ES10a.SetDefaultDpAddress, SGP.22 5.7.4.
 */
final class SetDefaultDpAddress implements Es10Function {

    private static final int TAG = 0xBF3F;
    private static final int OK = 0;
    private static final int UNDEFINED_ERROR = 127;

    // A domain name is at most 253 characters (RFC 1035 2.3.4), a port 6 more.
    private static final int LONGEST_ADDRESS = 259;

    // Labels of letters, digits and hyphens (RFC 1035 2.3.1), and a port as testbeds have it.
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*(:[0-9]{1,5})?");

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        Optional<String> address = request.bytes(0x80).flatMap(Der::toText);
        if (address.isEmpty()) {
            return Es10Answer.INCORRECT_DATA;
        }
        if (!isAddress(address.get())) {
            return Es10Answer.result(TAG, UNDEFINED_ERROR);
        }
        card.addresses().defaultSmdp(address.get());
        return Es10Answer.result(TAG, OK);
    }

    @Override
    public List<String> results() {
        return List.of("0 ok", "127 undefinedError");
    }

    private static boolean isAddress(String text) {
        return text.isEmpty()
                || (text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches());
    }
}
