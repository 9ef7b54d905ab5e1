package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF31 { A0 { identifier }, 81 refreshFlag, [82 targetEsimPort] }} to {@code BF31 { 80 result }}. The profile enabled on
 * the target port so far is disabled with it.
 *
 * <p>ES10c.EnableProfile, SGP.22 5.7.16.
 */
final class EnableProfile implements Es10Function {

    private static final int TAG = 0xBF31;
    private static final int WRONG_PROFILE_REENABLING = 4;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return ProfileChange.parse(request)
                .map(change -> Es10Answer.result(TAG, enable(card, port, change)))
                .orElse(Es10Answer.INCORRECT_DATA);
    }

    @Override
    public List<String> results() {
        return List.of(
                "0 ok",
                "1 iccidOrAidNotFound",
                "2 profileNotInDisabledState",
                "3 disallowedByPolicy",
                "4 wrongProfileReenabling",
                "5 catBusy",
                "7 commandError",
                "10 noEsimPortAvailable");
    }

    private static int enable(IsdR card, int port, ProfileChange change) {
        Optional<Profile> profile = card.find(change.profile());
        if (profile.isEmpty()) {
            return ProfileChange.NOT_FOUND;
        }
        if (profile.get().enabled()) {
            return ProfileChange.WRONG_STATE;
        }
        TargetPort target = TargetPort.of(card.profiles(), port, change.targetPort());
        if (!target.found()) {
            return target.error();
        }
        // A profile about to be enabled on another port is not free; on this port the assistant may try again.
        if (card.profiles().markedElsewhere(profile.get(), target.port())) {
            return ProfileChange.WRONG_STATE;
        }
        // After a test only the profile that was there before may follow.
        boolean wrongAfterTest = !profile.get().isForTest()
                && card.profiles()
                        .replacedByTest(target.port())
                        .filter(it -> !it.iccid().equals(profile.get().iccid()))
                        .isPresent();
        if (wrongAfterTest) {
            return WRONG_PROFILE_REENABLING;
        }
        // A test profile takes the place of any other for a while, whatever the other's rules say.
        if (!profile.get().isForTest()
                && card.profiles()
                        .enabledOn(target.port())
                        .filter(Profile::mustStayEnabled)
                        .isPresent()) {
            return ProfileChange.DISALLOWED_BY_POLICY;
        }
        return change.carryOut(card, target.port(), Optional.of(profile.get().iccid()));
    }
}
