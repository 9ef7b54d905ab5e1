package dev.mynah.euicc.aka;

/**
 * The authentication and key generation functions f1 to f5* of one subscriber (TS 33.102 6.3.2): MILENAGE, TUAK or the test
 * algorithm. SQN and AK are 48-bit values in a {@code long}, AMF is 16 bits of an {@code int}, RAND is 16 octets.
 *
 * <p>An object may work in its own scratch memory: it has one owner and is not shared between threads.
 */
public interface AlgorithmSet extends GsmAlgorithm {

    /** f1: MAC-A; 8 octets where it is to stand in an AUTN. */
    byte[] f1(byte[] rand, long sqn, int amf);

    /** f1*: MAC-S, as long as MAC-A. */
    byte[] f1Star(byte[] rand, long sqn, int amf);

    /** f2, f3, f4 and f5 of one RAND. */
    AkaKeys f2345(byte[] rand);

    /** f5*: the anonymity key of a resynchronisation. */
    long f5Star(byte[] rand);

    /** What the authentication centre sends towards the serving network: RAND, XRES, CK, IK and AUTN (TS 33.102 6.3.2). */
    default AuthenticationVector vector(byte[] rand, long sqn, int amf) {
        AkaKeys keys = f2345(rand);
        return new AuthenticationVector(
                rand.clone(), keys.res(), keys.ck(), keys.ik(), new Autn(sqn ^ keys.ak(), amf, f1(rand, sqn, amf)));
    }

    /** By the conversion functions c2 and c3 (TS 33.102 6.8.1.2). */
    @Override
    default GsmResponse respond(byte[] rand) {
        AkaKeys keys = f2345(rand);
        return new GsmResponse(GsmConversion.sres(keys.res()), GsmConversion.kc(keys.ck(), keys.ik()));
    }
}
