package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code BF3C} to {@code BF3C { [80 default SM-DP+], 81 root SM-DS }}.
 *
 * <p>ES10a.GetEuiccConfiguredAddresses, SGP.22 5.7.3.
 */
final class GetEuiccConfiguredAddresses implements Es10Function {

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        List<Tlv> addresses = new ArrayList<>();
        card.addresses().defaultSmdp().ifPresent(it -> addresses.add(Tlv.of(0x80, Der.utf8(it))));
        addresses.add(Tlv.of(0x81, Der.utf8(card.addresses().rootSmds())));
        return Es10Answer.of(Tlv.of(0xBF3C, addresses));
    }
}
