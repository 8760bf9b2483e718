/* Texts to the token ids of a unigram vocabulary: characters made alike, spaces marked, the likeliest pieces.

   As XLM-RoBERTa's tokenizer has it, but that each character is made alike alone. */

#include "products.h"
#include "unigram.h"

#include <stdlib.h>
#include <string.h>

#define SPACE 0x20u
#define MARK 0x2581u /* stands for a space, and before the text */
#define NEVER -1e30f

typedef struct {
    float score;
    int32_t piece, from; /* the last piece up to here, and the character at which it begins */
} Step;

static uint64_t hash_start(void) { return 1469598103934665603u; }

static uint64_t hash_byte(uint64_t hash, uint8_t byte) { return (hash ^ byte) * 1099511628211u; } /* FNV-1a */

static int64_t slot(uint64_t hash, int64_t mask) { return (int64_t)((hash ^ hash >> 32) & (uint64_t)mask); }

static int64_t piece_length(const Pieces *p, int64_t piece) { return p->offsets[piece + 1] - p->offsets[piece]; }

static int continues(uint8_t byte) { return (byte & 0xc0) == 0x80; }

/* Fills `table` and `begun`, which are all zeros. Of like pieces the first counts. */
EXPORT void shakti_index_pieces(Pieces *p) {
    for (int64_t piece = 0; piece < p->count; piece++) {
        const uint8_t *bytes = p->bytes + p->offsets[piece];
        const int64_t length = piece_length(p, piece);
        uint64_t hash = hash_start();
        for (int64_t i = 0; i < length; i++) {
            hash = hash_byte(hash, bytes[i]);
            if (i + 1 == length || !continues(bytes[i + 1])) { /* a whole character ends */
                const int64_t bit = slot(hash, p->begun_mask * 64 + 63);
                p->begun[bit / 64] |= (uint64_t)1 << bit % 64;
            }
        }
        int64_t at = slot(hash, p->mask);
        while (length && p->table[at])
            at = (at + 1) & p->mask;
        if (length)
            p->table[at] = (int32_t)piece + 1;
    }
}

static int32_t find(const Pieces *p, uint64_t hash, const uint8_t *bytes, int64_t length) {
    for (int64_t at = slot(hash, p->mask); p->table[at]; at = (at + 1) & p->mask) {
        const int32_t piece = p->table[at] - 1;
        if (piece_length(p, piece) == length && !memcmp(p->bytes + p->offsets[piece], bytes, (size_t)length))
            return piece;
    }
    return -1;
}

/* The character at `text` (valid UTF-8, ending in a NUL), and how many bytes it has. */
static int decode(const uint8_t *text, uint32_t *character) {
    const uint8_t c = text[0];
    if (c < 0x80)
        return *character = c, 1;
    if (c < 0xe0)
        return *character = (c & 0x1fu) << 6 | (text[1] & 0x3fu), 2;
    if (c < 0xf0)
        return *character = (c & 0x0fu) << 12 | (text[1] & 0x3fu) << 6 | (text[2] & 0x3fu), 3;
    *character = (c & 0x07u) << 18 | (text[1] & 0x3fu) << 12 | (text[2] & 0x3fu) << 6 | (text[3] & 0x3fu);
    return 4;
}

static int encode(uint32_t character, uint8_t *out) {
    if (character < 0x80)
        return out[0] = (uint8_t)character, 1;
    int more = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3;
    static const uint8_t heads[] = {0, 0xc0, 0xe0, 0xf0};
    out[0] = heads[more] | (uint8_t)(character >> 6 * more);
    for (int i = more; i > 0; i--, character >>= 6)
        out[i] = 0x80 | (character & 0x3f);
    return more + 1;
}

/* The index of a character in `characters`, or -1. */
static int64_t mapped(const Pieces *p, uint32_t character) {
    int64_t low = 0, high = p->mapped;
    while (low < high) {
        const int64_t middle = (low + high) / 2;
        if (p->characters[middle] < character)
            low = middle + 1;
        else
            high = middle;
    }
    return low < p->mapped && p->characters[low] == character ? low : -1;
}

/* The text's characters as the vocabulary has them, each with the character of the text that it comes from; with
   `out` NULL only their number. */
static int64_t alike(const Pieces *p, const uint8_t *text, int64_t length, uint32_t *out, int32_t *source) {
    int64_t count = 0;
    uint32_t last = 0;
    int32_t number = 0;
    for (int64_t i = 0; i < length; number++) {
        uint32_t character;
        i += decode(text + i, &character);
        const int64_t at = mapped(p, character);
        const uint32_t *from = at < 0 ? &character : p->stands_for + p->parts[at];
        const int64_t parts = at < 0 ? 1 : p->parts[at + 1] - p->parts[at];
        for (int64_t k = 0; k < parts; k++) {
            if (!count && from[k] != SPACE) {
                if (out)
                    out[0] = MARK, source[0] = number;
                count = 1;
            } else if (from[k] == SPACE && last == SPACE)
                continue;
            last = from[k];
            if (out)
                out[count] = last == SPACE ? MARK : last, source[count] = number;
            count++;
        }
    }
    if (!count) {
        if (out)
            out[0] = MARK, source[0] = 0;
        count = 1;
    }
    return count;
}

static void best_steps(const Pieces *p, const uint8_t *bytes, const int32_t *at, int64_t count, Step *steps) {
    for (int64_t i = 0; i <= count; i++)
        steps[i].score = i ? NEVER : 0.0f;
    for (int64_t i = 0; i < count; i++) {
        uint64_t hash = hash_start();
        for (int64_t end = i + 1; end <= count && at[end] - at[i] <= p->longest; end++) {
            for (int32_t b = at[end - 1]; b < at[end]; b++)
                hash = hash_byte(hash, bytes[b]);
            const int64_t bit = slot(hash, p->begun_mask * 64 + 63);
            if (!(p->begun[bit / 64] >> bit % 64 & 1))
                break;
            const int32_t piece = find(p, hash, bytes + at[i], at[end] - at[i]);
            if (piece < 0 || piece == p->unknown)
                continue;
            const float score = steps[i].score + p->scores[piece];
            if (score > steps[end].score)
                steps[end] = (Step){score, piece, (int32_t)i};
        }
        const float score = steps[i].score + p->unknown_score;
        if (score > steps[i + 1].score)
            steps[i + 1] = (Step){score, p->unknown, (int32_t)i};
    }
}

/* Token ids of a text (valid UTF-8 and a NUL behind it) without <s> and </s>, at most `room`; with `from` not NULL also
   the number of the text's character at which each begins. Gives how many tokens the text has, or -1 without memory. */
EXPORT int64_t shakti_tokenize(const Pieces *p, const uint8_t *text, int64_t length, int32_t *ids, int32_t *from,
                               int64_t room) {
    const int64_t count = alike(p, text, length, NULL, NULL);
    const size_t each = 2 * sizeof(uint32_t) + 4 + sizeof(int32_t) + sizeof(Step);
    uint8_t *memory = malloc((size_t)(count + 1) * each);
    if (!memory)
        return -1;
    Step *steps = (Step *)(void *)memory;
    uint32_t *characters = (uint32_t *)(void *)(steps + count + 1);
    int32_t *source = (int32_t *)(void *)(characters + count + 1), *at = source + count + 1;
    uint8_t *bytes = (uint8_t *)(at + count + 1);
    alike(p, text, length, characters, source);
    at[0] = 0;
    for (int64_t i = 0; i < count; i++)
        at[i + 1] = at[i] + encode(characters[i], bytes + at[i]);
    best_steps(p, bytes, at, count, steps);
    int64_t tokens = 0;
    for (int64_t i = count; i > 0; i = steps[i].from)
        tokens++;
    for (int64_t i = count, t = tokens - 1; i > 0; i = steps[i].from, t--)
        if (t < room) {
            ids[t] = steps[i].piece;
            if (from)
                from[t] = source[steps[i].from];
        }
    free(memory);
    return tokens;
}
