package dev.mynah.network.amf;

import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.RegistrationType5gs.Kind;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** The procedure a UE has begun, and the request it has begun it with. */
final class UeRequest {
    private Procedure procedure = Procedure.NONE;
    private NasKeySetIdentifier ksi = NasKeySetIdentifier.NO_KEY;
    private Optional<RegistrationRequest> registration = Optional.empty();

    Procedure procedure() {
        return procedure;
    }

    void begin(Procedure begun) {
        procedure = begun;
    }

    /** The key set the UE says it has. */
    NasKeySetIdentifier ksi() {
        return ksi;
    }

    void registration(RegistrationRequest request) {
        registration = Optional.of(request);
        ksi = request.ksi();
    }

    Optional<RegistrationRequest> registration() {
        return registration;
    }

    boolean isRegistration(RegistrationRequest other) {
        return registration
                .filter(mine -> mine.type().equals(other.type())
                        && mine.identity().equals(other.identity())
                        && mine.ksi().equals(other.ksi()))
                .isPresent();
    }

    static boolean initial(RegistrationRequest request) {
        Kind kind = request.type().kind();
        return kind == Kind.INITIAL || kind == Kind.EMERGENCY;
    }

    /** It is over. */
    void end() {
        procedure = Procedure.NONE;
        registration = Optional.empty();
    }
}
