-- Suggestions while somebody types: words by their beginning. Two letters begin so many words that the commonest must stand
-- together; from three letters on the words themselves are few enough.
CREATE INDEX search_words_word_entries_idx ON search_words (left(word, 2), entries DESC);
CREATE INDEX search_words_word_pattern_idx ON search_words (word text_pattern_ops);
