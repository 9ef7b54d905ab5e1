package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;

/**
 * {@code BF43} to {@code BF43 { A0 { rules } }}: which operators may use which profile policy rules. An empty table allows
 * none to nobody (SGP.22 2.9.2.1).
 *
 * <p>ES10b.GetRAT, SGP.22 5.7.22.
 */
final class GetRat implements Es10Function {

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        List<Tlv> rules = card.authorisedRules().rules().stream()
                .map(AuthorisationRule::toTlv)
                .toList();
        return Es10Answer.of(Tlv.of(0xBF43, Tlv.of(0xA0, rules)));
    }
}
