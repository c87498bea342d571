# De woorden voor de tijd waarbinnen iets gebeurt; zie locales/en/deadlines.ftl.
deadlines-before = binnen | binnen de | binnen het | binnen een termijn van | in hoogstens | in maximaal | uiterlijk na | ten laatste na
