package dev.mynah.euicc.profile;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.aka.AkaParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The keys of a profile's applications. The ciphers of one are made when it is first used. */
final class AuthenticationKeys {

    private static final String USIM = "ADF.USIM";

    private final Map<String, AkaParameters> parameters;
    private final Map<AkaParameters, String> owners = new HashMap<>();
    private final CardJournal journal;
    private final String prefix;
    private final Map<String, ApplicationKeys> made = new HashMap<>();

    /** @param parameters by the application's path */
    AuthenticationKeys(Map<String, AkaParameters> parameters, CardJournal journal, String prefix) {
        this.parameters = parameters;
        parameters.forEach((path, given) -> owners.merge(given, path, AuthenticationKeys::first));
        this.journal = journal;
        this.prefix = prefix;
        parameters.forEach((path, given) -> given.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(path + ": " + problem);
        }));
    }

    /** Applications with the same keys share them, and their sequence numbers: those of the first path, or of the USIM. */
    private static String first(String one, String other) {
        return one.equals(USIM) || (!other.equals(USIM) && one.compareTo(other) < 0) ? one : other;
    }

    Optional<ApplicationKeys> of(String application) {
        AkaParameters given = parameters.get(application);
        if (given == null) {
            return Optional.empty();
        }
        String owner = owners.getOrDefault(given, application);
        return Optional.of(made.computeIfAbsent(
                owner, it -> new ApplicationKeys(given, journal, prefix, it.equals(USIM) ? "" : "/" + it)));
    }
}
