package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;

/**
 * {@code BF22} to {@code BF22 { versions, resources, capabilities, CI keys, ... }}: all an eUICC says of itself.
 *
 * <p>ES10b.GetEuiccInfo, SGP.22 5.7.8, EUICCInfo2.
 */
final class GetEuiccInfo2 implements Es10Function {

    // RspCapability: additionalProfile, testProfileSupport, serviceSpecificDataSupport.
    private static final byte[] RSP_CAPABILITY = Der.namedBits(0, 3, 5);

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return Es10Answer.of(of(card));
    }

    /** EUICCInfo2, which a server gets signed as well. */
    static Tlv of(IsdR card) {
        return Tlv.of(
                0xBF22,
                Tlv.of(0x81, Version.PROFILE_PACKAGE.toBytes()),
                Tlv.of(0x82, Version.SGP22.toBytes()),
                Tlv.of(0x83, Version.FIRMWARE.toBytes()),
                Tlv.of(0x84, CardResources.of(card).toBytes()),
                Tlv.of(0x85, UiccCapability.bitString()),
                Tlv.of(0x88, RSP_CAPABILITY),
                GetEuiccInfo1.issuers(0xA9, card.signer().issuersToVerifyWith()),
                GetEuiccInfo1.issuers(0xAA, card.signer().issuersToSignFor()),
                Tlv.of(0x99, PolicyRule.bitString(card.authorisedRules().forbiddenToAll())),
                Tlv.of(0x04, Version.PROTECTION_PROFILE.toBytes()),
                // sasAcreditationNumber: no production site was accredited.
                Tlv.of(0x0C, Der.utf8("")));
    }
}
